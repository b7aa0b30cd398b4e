/** The way back and the end of a visit in signs, for when the words could not be fetched. A visit must end also then. */
const terug = '<button type="button" class="kiosk-knop" data-kiosk-doe="terug" aria-label="Terug · Geri · رجوع">↩</button>';
const klaar = '<button type="button" class="kiosk-knop kiosk-klaar" data-kiosk-doe="klaar" aria-label="Klaar · Bitti · انتهيت">⏏</button>';

export const bareParts = `
<template id="kiosk-balk"><aside class="kiosk-balk" aria-label="Kiosk">${terug}${klaar}</aside></template>
<template id="kiosk-vraag">
  <dialog class="kiosk-vraag" aria-label="?">
    <p class="kiosk-tel" data-kiosk-tel></p>
    <button type="button" class="knop" data-kiosk-doe="verder" aria-label="Ja · Evet · نعم">✓</button>
    ${klaar}
  </dialog>
</template>`;
