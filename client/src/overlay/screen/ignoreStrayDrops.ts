const TEXT = 'input, textarea, [contenteditable]';

/** What is dropped where nothing takes it is not opened in the page's place; text still drops into fields. */
export function ignoreStrayDrops(): void {
  const ignore = (event: DragEvent): void => {
    const isFile = event.dataTransfer?.types.includes('Files') ?? false;
    const isInField = event.target instanceof Element && event.target.closest(TEXT) !== null;
    if (event.defaultPrevented || (isInField && !isFile)) return;
    event.preventDefault();
    if (event.dataTransfer) event.dataTransfer.dropEffect = 'none';
  };
  addEventListener('dragover', ignore);
  addEventListener('drop', ignore);
}
