// The result of one check.

const STATES = ["ok", "warning", "fault"] as const;

export interface Finding {
  /** What was checked. */
  about: string;
  state: (typeof STATES)[number];
  says: string;
  /** What to do about it; null if nothing. */
  advice: string | null;
}

export const ok = (about: string, says: string): Finding => ({ about, state: "ok", says, advice: null });
export const warning = (about: string, says: string, advice: string): Finding => ({
  about,
  state: "warning",
  says,
  advice,
});
export const fault = (about: string, says: string, advice: string): Finding => ({
  about,
  state: "fault",
  says,
  advice,
});

/** The worst state among several findings. */
export const worst = (findings: readonly Finding[]): Finding["state"] =>
  STATES.findLast((state) => findings.some((one) => one.state === state)) ?? "ok";

/** 1,234,567 bytes as 1.2 MB. */
export function sizeText(bytes: number): string {
  const units = ["bytes", "kB", "MB", "GB", "TB"];
  const power = Math.min(units.length - 1, bytes === 0 ? 0 : Math.floor(Math.log10(bytes) / 3));
  const value = bytes / 1000 ** power;
  return `${power === 0 ? value : value.toFixed(1)} ${units[power]}`;
}

/** The message of an error, for the operator: it may contain paths and codes. */
export const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));
