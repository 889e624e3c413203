import { app } from './en/app.ts';
import { backup } from './en/backup.ts';
import { bundles } from './en/bundles.ts';
import { care } from './en/care.ts';
import { clock } from './en/clock.ts';
import { desk, fresh } from './en/desk.ts';
import { dossier } from './en/dossier.ts';
import { duties } from './en/duties.ts';
import { letters } from './en/letters.ts';
import { lock } from './en/lock.ts';
import { policyScreen } from './en/policy-screen.ts';
import { reading } from './en/reading.ts';
import { practice } from './en/practice.ts';
import { request } from './en/request.ts';
import { rights } from './en/rights.ts';
import { silence } from './en/silence.ts';
import type { Words } from './nl.ts';

/** All words of the screens in English. */
export const en: Words = {
	app,
	backup,
	desk,
	fresh,
	request,
	care,
	clock,
	dossier,
	duties,
	rights,
	letters,
	lock,
	bundles,
	policy: policyScreen,
	reading,
	practice,
	silence,
};
