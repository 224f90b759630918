/** Reads a number as people write it: 1,200 １２００ 1200円. Null for anything else. */
export function parseNumber(text: string): number | null {
  const plain = text
    .normalize("NFKC")
    .trim()
    .replace(/^[¥$]/, "")
    .replace(/[円人回分年]$/, "")
    .replaceAll(",", "")
    .trim();
  if (!/^-?\d+(\.\d+)?$/.test(plain)) return null;
  const number = Number(plain);
  return Number.isSafeInteger(Math.trunc(number)) ? number : null;
}
