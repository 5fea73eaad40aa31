/** Whether somebody is in the middle of writing: words that have not been sent stand somewhere, or in that part. */
export function isWriting(part?: ParentNode): boolean {
  const within = part ?? document.querySelector("main") ?? document;
  const fields = within.querySelectorAll<HTMLTextAreaElement | HTMLInputElement>(
    'textarea, input:not([type="hidden"])',
  );
  return [...fields].some((field) => {
    if (field.closest("[hidden]")) return false;
    // A part of the tool is where one writes, and nothing written.
    if (field instanceof HTMLInputElement && field.type === "radio")
      return field.checked && !field.defaultChecked && field.name !== "slot";
    return field.value.trim() !== field.defaultValue.trim();
  });
}
