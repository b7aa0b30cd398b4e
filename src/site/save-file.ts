/** Hands a file to the device: what is in it goes nowhere else. @param type for example `text/calendar` */
export function saveFile(name: string, type: string, text: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }));
  link.download = name;
  link.click();
  // Some browsers read it only after the tap.
  setTimeout(() => URL.revokeObjectURL(link.href), 1_000);
}
