// Preloaded into a server: its time of day jumps an hour ahead at SIGUSR2, an hour back at SIGHUP. What is monotonic
// goes on undisturbed.
const HOUR_MS = 3_600_000;
const OrdinaryDate = globalThis.Date;
let aheadMs = 0;

process.on('SIGUSR2', () => {
  aheadMs += HOUR_MS;
});
process.on('SIGHUP', () => {
  aheadMs -= HOUR_MS;
});

globalThis.Date = class Date extends OrdinaryDate {
  constructor(...parts) {
    if (parts.length === 0) super(OrdinaryDate.now() + aheadMs);
    else super(...parts);
  }

  static now() {
    return OrdinaryDate.now() + aheadMs;
  }
};
