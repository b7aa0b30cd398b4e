import { expect, test } from '@playwright/test';

test('what is not there is noted from the search, stays on the device, and goes at one tap', async ({ page }) => {
  await page.goto('/nl/zoeken/#q=xyzzyqwv');
  await page.getByText('Bent u gids? Noteer wat er niet is').click();
  const box = page.getByLabel('Wat is er niet?');
  await expect(box).toHaveValue('xyzzyqwv');
  await box.fill('bel 0612345678');
  await page.getByRole('button', { name: 'Noteer' }).click();
  await expect(page.getByText('Hier lijkt een nummer in te staan.')).toBeVisible();
  await box.fill('zwemles voor volwassenen');
  await page.getByRole('button', { name: 'Noteer' }).click();
  await page.reload();
  await expect(page.getByText('1 keer: zwemles voor volwassenen')).toBeVisible();
  await page.getByRole('button', { name: 'Wis alles' }).click();
  expect(await page.evaluate(() => localStorage.length)).toBe(0);
});
