// Answers nothing. Being woken is all that the bench asks of it: an extension's process is warm while its worker lives.
chrome.runtime.onMessage.addListener(() => {});
