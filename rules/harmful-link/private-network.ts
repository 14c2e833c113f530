/** Addresses, by number, of networks that cannot be reached from outside. */
export const PRIVATE_NETWORK = /^(?:10|127|192\.168|169\.254|172\.(?:1[6-9]|2\d|3[01]))\.|^\[(?:::1|f[cd]|fe80)/iu;
/** Those of them that offices number their own machines by (RFC 1918). */
export const OFFICE_NETWORK = /^(?:10|192\.168|172\.(?:1[6-9]|2\d|3[01]))\./u;
