import { type Driver, type DriverOptions, neededPackage } from "../driver.ts";
import { wrongStore } from "../wrong-store.ts";
import { askingDriver } from "./http.ts";

/** What is used of aws4fetch, which signs as AWS asks: https://docs.aws.amazon.com/AmazonS3/latest/API/sig-v4-authenticating-requests.html */
interface Aws4fetch {
  AwsClient: new (options: {
    accessKeyId: string;
    secretAccessKey: string;
    sessionToken: string | undefined;
    service: "s3";
    region: string;
  }) => { sign(url: string, init: RequestInit): Promise<Request> };
}

/**
 * Amazon's S3 and what speaks as it does (R2, MinIO, Ceph, Spaces): `s3://bucket/folder?endpoint=https://…&region=eu-west-3`. What the
 * address does not say is in AWS's own variables: https://docs.aws.amazon.com/sdkref/latest/guide/environment-variables.html
 */
export async function s3Driver({ url, environment, limit }: DriverOptions): Promise<Driver> {
  const { AwsClient } = await neededPackage<Aws4fetch>("aws4fetch", "s3:");
  const { AWS_ACCESS_KEY_ID: accessKeyId, AWS_SECRET_ACCESS_KEY: secretAccessKey } = environment;
  if (!accessKeyId || !secretAccessKey)
    throw wrongStore("a store at s3:// is opened by AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY in the environment");
  if (url.username || url.password)
    throw wrongStore("the address of a store at s3:// names no user: keys are in the environment");
  const region =
    url.searchParams.get("region") ?? environment.AWS_REGION ?? environment.AWS_DEFAULT_REGION ?? "us-east-1";
  const folder = folderOf(url, region, environment);
  const client = new AwsClient({
    accessKeyId,
    secretAccessKey,
    sessionToken: environment.AWS_SESSION_TOKEN || undefined,
    service: "s3",
    region,
  });
  return askingDriver((name, init) => client.sign(`${folder}/${name}`, init), limit);
}

function folderOf(
  { hostname: bucket, pathname, searchParams }: URL,
  region: string,
  environment: NodeJS.ProcessEnv,
): string {
  const path = pathname.replace(/\/+$/, "");
  const endpoint = searchParams.get("endpoint") ?? environment.AWS_ENDPOINT_URL_S3 ?? environment.AWS_ENDPOINT_URL;
  if (endpoint !== undefined && !/^https?:$/.test(URL.canParse(endpoint) ? new URL(endpoint).protocol : ""))
    throw wrongStore("the endpoint of a store at s3:// is no address like https://host");
  if (endpoint) return `${endpoint.replace(/\/+$/, "")}/${bucket}${path}`;
  // A certificate of AWS's names one label below: https://docs.aws.amazon.com/AmazonS3/latest/userguide/VirtualHosting.html
  return bucket.includes(".")
    ? `https://s3.${region}.amazonaws.com/${bucket}${path}`
    : `https://${bucket}.s3.${region}.amazonaws.com${path}`;
}
