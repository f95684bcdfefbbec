/** Hands a text to the browser as a download. */
export function saveAs(name: string, text: string, type = "application/json"): void {
  const url = URL.createObjectURL(new Blob([text], { type }));
  const link = document.createElement("a");
  link.href = url;
  link.download = name;
  link.click();
  // a browser may still be reading when the click returns
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}
