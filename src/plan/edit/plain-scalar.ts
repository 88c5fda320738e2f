import { parseDocument } from "yaml";

/**
 * True for a value of YAML that says these very words without quotes: `1.5` and `null` are no words then, nor is `yes` to
 * readers of YAML 1.1.
 */
export function isPlainScalar(value: string): boolean {
  if (!/^[\p{L}\p{N}(/_.+$^;<\\]/u.test(value) || /:(?:\s|$)|\s#/u.test(value)) return false;
  return !/^(?:yes|no|on|off)$/i.test(value) && parseDocument(value).toJS() === value;
}
