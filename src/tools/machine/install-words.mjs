/** What is said about installing: to editors in Dutch, to developers in English. Each says what to do. */
export const installWords = {
  en: {
    complete: 'Packages: complete.',
    installing: (/** @type {string} */ difference) => `Installing packages with npm ci, a minute or two (${difference}).`,
    node: 'The package "node" was not set up; running its install script.',
    noNpm: () => 'There is no npm on this machine: install npm and run this again.',
    noNetwork: () => 'The packages could not be installed, because npm cannot reach its registry: see to a network and run this again.',
    noPermission: (/** @type {string} */ root) =>
      `The packages could not be installed, because you may not write in ${root}: put the project in a folder of your own and run this again.`,
    noSpace: () => 'The packages could not be installed, because the disk is full: make room (about 1 GB) and run this again.',
    other: (/** @type {string} */ root) => `The packages could not be installed: run npm ci in ${root}, which says why.`,
    noNode:
      'Node 24 could not be set up in node_modules: allow install scripts for the package "node" (npm config get ignore-scripts) and run npm ci.',
  },
  nl: {
    complete: 'Alle onderdelen zijn er.',
    installing: (/** @type {string} */ _difference) => 'Er ontbreken onderdelen. Ik installeer ze. Dat duurt een paar minuten.',
    node: 'Ik zet Node 24 klaar.',
    noNpm: () => 'Er is geen npm op deze computer: installeer Node.js met npm en doe deze opdracht opnieuw.',
    noNetwork: () => 'Installeren lukt niet, want npm heeft geen internet: zorg voor internet en doe deze opdracht opnieuw.',
    noPermission: (/** @type {string} */ root) =>
      `Installeren lukt niet, want u mag niet schrijven in ${root}: zet het project in een map van uzelf en doe deze opdracht opnieuw.`,
    noSpace: () => 'Installeren lukt niet, want de schijf is vol: maak ongeveer 1 GB vrij en doe deze opdracht opnieuw.',
    other: (/** @type {string} */ root) => `Installeren lukt niet: doe npm ci in ${root}, dat zegt waarom, of vraag het aan uw beheerder.`,
    noNode: 'Installeren lukt niet, want Node 24 start niet: vraag uw beheerder om npm ci te doen met installatiescripts aan.',
  },
};
