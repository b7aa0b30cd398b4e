import type { Locator, Page } from '@playwright/test';
import jsqr from 'jsqr';

// The package says it has a default export, and has it one deeper.
const decode = (jsqr as unknown as { default?: typeof jsqr }).default ?? jsqr;

/** What a phone reads that looks at the code. */
export async function scan(page: Page, code: Locator): Promise<string | undefined> {
  const picture = (await code.screenshot()).toString('base64');
  const { data, width, height } = await page.evaluate(async (png) => {
    const blob = new Blob([Uint8Array.from(atob(png), (char) => char.charCodeAt(0))], { type: 'image/png' });
    const whole = await createImageBitmap(blob);
    // A large code has no more to say, and takes long to hand over.
    const bitmap = whole.width > 260 ? await createImageBitmap(blob, { resizeWidth: 260, resizeQuality: 'high' }) : whole;
    const context = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d');
    context?.drawImage(bitmap, 0, 0);
    return { data: [...(context?.getImageData(0, 0, bitmap.width, bitmap.height).data ?? [])], width: bitmap.width, height: bitmap.height };
  }, picture);
  return decode(Uint8ClampedArray.from(data), width, height)?.data;
}
