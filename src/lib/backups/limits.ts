/** How much a backup may hold; an owner's book of 10,000 requests stays well below. */
export type BackupLimits = {
	/** The file itself, in bytes. */
	readonly fileBytes: number;
	/** A ZIP without its 64-bit extension holds 65,535. */
	readonly entries: number;
	/** All entries together, unpacked, in bytes. */
	readonly unpackedBytes: number;
};

/** The limits for backups; exports of systems have their own. */
export const BACKUP_LIMITS: BackupLimits = {
	fileBytes: 512 * 2 ** 20,
	entries: 65_000,
	unpackedBytes: 768 * 2 ** 20,
};

/** The most that the table of contents may take, in bytes. */
export const MANIFEST_BYTES = 32 * 2 ** 20;
