/** What is said of pages that could not be read, where it is told what is missing of a document. */
export const UNREAD_PAGES = "صفحه‌های بی‌متن";
