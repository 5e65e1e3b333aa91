export const selectedText = (): string => String(getSelection());
