/** Turns an English message into the reader's language; `{0}`, `{1}`, … stand for the arguments. `vscode.l10n` is one. */
export interface Localizer {
  t(message: string, ...args: (string | number | boolean)[]): string;
}

/** The messages as they are written in the code. */
export const english: Localizer = {
  t: (message, ...args) =>
    message.replace(/\{(\d+)\}/g, (placeholder, index: string) => String(args[Number(index)] ?? placeholder)),
};
