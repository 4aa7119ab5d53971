import { picture } from './support/looks.ts';
import { heroCalled, seated } from './support/seated.ts';
import { expect, test } from './support/tableTest.ts';
import type { TablePerson } from './support/TablePerson.ts';

const DOT = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAoAAAAKCAIAAAACUFjqAAAAEklEQVR42mP8z8BQz4AHMI5KYwcAkvcN8TB7p5wAAAAASUVORK5CYII=',
  'base64',
);

test("a picture is the same on the token, on the sheet and in the party's list", async ({ person }) => {
  const { gm, bo, assistant } = await seated(person);
  await assistant.act({
    action: 'sheet.add',
    template: heroCalled('Brand'),
    ownerId: await bo.userId(),
    side: 'party',
    place: { x: 500, y: 500 },
  });
  await expect.poll(() => bo.sees('Brand')).toBe(true);
  const { default: sharp } = await import('sharp');
  const file = {
    name: 'face.png',
    mimeType: 'image/png',
    buffer: await sharp(DOT)
      .resize(64, 64)
      .png()
      .toBuffer()
      .catch(() =>
        sharp({ create: { width: 64, height: 64, channels: 3, background: '#a33' } })
          .png()
          .toBuffer(),
      ),
  };
  const images = (who: TablePerson) =>
    who.page.evaluate(() => {
      const { tokens, sheets } = globalThis.__tallow!.model();
      return [[...tokens.values()][0]?.image, [...sheets.values()][0]?.image] as const;
    });

  await gm.select('Brand');
  await gm.page.getByRole('tab', { name: 'Token' }).click();
  await gm.page.getByLabel('Portrait', { exact: true }).setInputFiles(file);
  await expect
    .poll(async () => {
      const [token, sheet] = await images(bo);
      return token !== '' && token === sheet;
    })
    .toBe(true);
  await bo.page.getByRole('tab', { name: 'Party' }).click();
  await expect(bo.page.getByRole('region', { name: 'Characters', exact: true }).locator('img')).toHaveCount(1);
  const [first] = await images(bo);

  await gm.page.locator('canvas').focus();
  await gm.page.keyboard.press('Enter');
  const sheet = gm.page.getByRole('region', { name: 'Sheet: Brand' });
  await expect(sheet.locator('header img')).toHaveCount(1);
  await picture(gm.page, 'sheet-face');
  await sheet.getByLabel('Picture of Brand').setInputFiles({
    ...file,
    buffer: await sharp({ create: { width: 64, height: 64, channels: 3, background: '#3a3' } })
      .png()
      .toBuffer(),
  });
  await expect
    .poll(async () => {
      const [token, own] = await images(bo);
      return token !== first && token === own;
    })
    .toBe(true);
  await assistant.leave();
});
