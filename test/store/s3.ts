import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { freePort } from "../free-port.ts";

interface S3rver {
  run(): Promise<unknown>;
  close(): Promise<void>;
}

/** An S3 server on loopback, which looks at signatures. Its bucket is `cards`, and its keys are the environment that is returned. */
export async function startS3(): Promise<{ url: string; environment: NodeJS.ProcessEnv; stop(): Promise<void> }> {
  const name = "@20minutes/s3rver";
  const { default: Server } = (await import(name)) as { default: new (options: object) => S3rver };
  const directory = mkdtempSync(join(tmpdir(), "keyfigures-s3-"));
  const port = await freePort();
  const server = new Server({
    address: "127.0.0.1",
    port,
    silent: true,
    directory,
    configureBuckets: [{ name: "cards", configs: [] }],
  });
  await server.run();
  return {
    url: `s3://cards/site?endpoint=http://127.0.0.1:${port}`,
    environment: { AWS_ACCESS_KEY_ID: "S3RVER", AWS_SECRET_ACCESS_KEY: "S3RVER" },
    async stop() {
      await server.close();
      rmSync(directory, { recursive: true, force: true });
    },
  };
}
