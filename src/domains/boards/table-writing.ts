/** Whether somebody is in the middle of writing: words that have not been sent stand somewhere. */
export function isWriting(): boolean {
  const fields = document.querySelectorAll<HTMLTextAreaElement | HTMLInputElement>(
    'main textarea, main input:not([type="hidden"])',
  );
  return [...fields].some((field) => {
    if (field.closest("[hidden]")) return false;
    if (field instanceof HTMLInputElement && field.type === "radio") return field.checked;
    return field.value.trim() !== field.defaultValue.trim();
  });
}
