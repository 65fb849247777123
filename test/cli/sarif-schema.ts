import { createRequire } from "node:module";

interface Validator {
  (log: unknown): boolean;
  errors?: readonly { dataPath: string; message: string }[] | null;
}

/**
 * What SARIF 2.1.0's JSON schema says of a log: nothing of a valid one. The schema (Errata 5 of the standard) and the validator
 * that reads its draft come with Microsoft's package of matchers.
 */
export function sarifFaults(log: unknown): string[] {
  const require = createRequire(createRequire(import.meta.url).resolve("@microsoft/jest-sarif"));
  const Ajv = require("ajv");
  const ajv = new Ajv({ schemaId: "auto", validateSchema: false, allErrors: true });
  ajv.addMetaSchema(require("ajv/lib/refs/json-schema-draft-04.json"));
  const validate = ajv.compile(require("./schemas/sarif-2.1.0-rtm.5.json")) as Validator;
  return validate(log) ? [] : (validate.errors ?? []).map(({ dataPath, message }) => `${dataPath} ${message}`);
}
