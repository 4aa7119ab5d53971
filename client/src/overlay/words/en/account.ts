/** Signing in. */
export const account = {
  signIn: {
    title: 'Sign in',
    about: 'Sign in to sit down at this table.',
    signedOut: 'You were signed out',
    signedOutOf: 'This browser is signed out of “{name}”. Sign in again to go on.',
    toStart: 'To the start page',
  },
} as const;
