/** A process that knows only its path on the common address is reached on the host that the asker used. */
export function atHost(seat: Record<string, unknown>, host: string | undefined): Record<string, unknown> {
  const { publicAddress } = seat;
  return typeof publicAddress === 'string' && publicAddress.startsWith('/') && host
    ? { ...seat, publicAddress: host + publicAddress }
    : seat;
}
