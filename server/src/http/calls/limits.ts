/** What one address may ask for in a minute: a whole party behind one router, and a load run on loopback. */
export const PARTIES_BY_ADDRESS = 1_200;
