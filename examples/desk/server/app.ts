import { type Context, Hono } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { deleteCookie, getCookie, setCookie } from 'hono/cookie'
import { createMiddleware } from 'hono/factory'
import { secureHeaders } from 'hono/secure-headers'
import { definePerson, NamesakeError, type PersonInput } from 'namesake'
import type { ImportResult, Member, Refusal, Role, Session } from '../shared/types.js'
import { countAlerts, followFlag, gatherAlerts, listAlerts, viewRegister } from './alerts.js'
import { addCase, listCases, listReferred, viewCase } from './cases.js'
import { checkStatus } from './checks.js'
import { keepDraft, review } from './decisions.js'
import type { Desk } from './desk.js'
import { importRecords, importReferrals, issueOf } from './imports.js'
import { MEMBERS, memberOf } from './members.js'
import { Refused, refuse } from './refused.js'
import { orderOf, orders, read } from './requests.js'
import { closeSession, type OpenSession, openSession, prolong, requireToken, sessionOf } from './sessions.js'
import { correctReferral, recordConsent, takeStep } from './steps.js'
import { readTrail, recordDeed } from './trail.js'

const COOKIE = 'desk'
const TABLE_LIMIT = 8 * 1024 * 1024
/** Names under which a page of this machine may call; any other is a site that points its name here. */
const OWN_HOSTS = /^(?:localhost|127\.0\.0\.1|\[::1\])(?::\d+)?$/

type Env = { Variables: { session: OpenSession } }

/** The desk's interface over HTTP: JSON under `/api`, nothing about a person in any address. */
export function createApp(desk: Desk, log: (line: string) => void = () => {}): Hono<Env> {
  const app = new Hono<Env>()
  app.use(
    createMiddleware(async (context, next) => {
      const begun = performance.now()
      await next()
      // Method, kind of route, status and time: never an address as it was called, never a body.
      const route = context.req.path.replace(/\d+/g, ':id')
      log(`${context.req.method} ${route} ${context.res.status} ${Math.round(performance.now() - begun)} ms`)
    }),
  )
  app.use(
    secureHeaders({
      contentSecurityPolicy: {
        defaultSrc: ["'none'"],
        scriptSrc: ["'self'"],
        styleSrc: ["'self'"],
        imgSrc: ["'self'"],
        connectSrc: ["'self'"],
        formAction: ["'self'"],
        frameAncestors: ["'none'"],
        baseUri: ["'none'"],
      },
      xFrameOptions: 'DENY',
      // The desk speaks plain HTTP to its own machine; the host's front door adds this with its certificate.
      strictTransportSecurity: false,
      permissionsPolicy: { camera: [], microphone: [], geolocation: [] },
    }),
  )
  app.use(requireOwnSite)
  app.use('/api/*', async (context, next) => {
    await next()
    context.header('Cache-Control', 'no-store')
  })
  app.use('/api/*', bodyLimit({ maxSize: TABLE_LIMIT, onError: () => refuse(413, 'too-large') }))
  app.onError((error, context) => answerTo(error, context, log))
  addSessionRoutes(app, desk)
  app.use('/api/*', requireSession(desk))
  addReferralRoutes(app, desk)
  addCaseRoutes(app, desk)
  addSeniorRoutes(app, desk)
  return app
}

/** A request that comes from another site, or under another name, is turned away before anything is read. */
const requireOwnSite = createMiddleware(async (context, next) => {
  const host = context.req.header('host') ?? new URL(context.req.url).host
  if (!OWN_HOSTS.test(host)) refuse(403, 'other-host')
  const origin = context.req.header('origin')
  const site = context.req.header('sec-fetch-site') ?? 'none'
  const isOwn =
    origin === undefined
      ? site === 'same-origin' || site === 'none'
      : origin === `http://${host}` || origin === `https://${host}`
  if (context.req.method !== 'GET' && !isOwn) refuse(403, 'other-site')
  await next()
})

const requireSession = (desk: Desk) =>
  createMiddleware<Env>(async (context, next) => {
    const cookie = getCookie(context, COOKIE) ?? ''
    const session = sessionOf(desk.store, desk.now(), cookie) ?? refuse(401, 'no-session')
    if (context.req.method !== 'GET') requireToken(session, context.req.header('x-desk-token'))
    prolong(desk.store, desk.now(), cookie)
    context.set('session', session)
    await next()
  })

function requireRole(context: Context<Env>, ...roles: Role[]): Member {
  const { member } = context.get('session')
  return roles.includes(member.role) ? member : refuse(403, 'not-your-role')
}

/** A referral from a form: nothing but a name is needed. */
function personOf(referral: unknown): PersonInput {
  const person = definePerson(referral as PersonInput)
  const isNamed = person.names.length > 0
  return isNamed
    ? person
    : refuse(422, 'not-understood', { paths: [{ path: 'names', code: 'missing', expected: 'a name' }] })
}

const caseIdOf = (context: Context): number => Number(context.req.param('id'))

function addSessionRoutes(app: Hono<Env>, desk: Desk): void {
  const shown = (session: OpenSession | null): Session => ({
    member: session?.member ?? null,
    token: session?.token ?? '',
    members: MEMBERS,
    alerts: session === null || session.member.role === 'referrer' ? 0 : countAlerts(desk),
  })
  app.get('/api/session', (context) =>
    context.json(shown(sessionOf(desk.store, desk.now(), getCookie(context, COOKIE)))),
  )
  app.post('/api/session', async (context) => {
    const { member: id } = await orderOf(context, orders.signIn)
    const member = memberOf(id) ?? refuse(422, 'no-member')
    closeSession(desk.store, getCookie(context, COOKIE))
    const session = openSession(desk.store, desk.now(), member)
    recordDeed(desk.store, desk.now().toISOString(), { member: member.id, action: 'sign-in' })
    setCookie(context, COOKIE, session.cookie, { httpOnly: true, sameSite: 'Strict', path: '/' })
    return context.json(shown(session))
  })
  app.delete('/api/session', (context) => {
    closeSession(desk.store, getCookie(context, COOKIE))
    deleteCookie(context, COOKIE, { path: '/' })
    return context.json(shown(null))
  })
}

/** The uploaded table; what its file is called is not read: it may hold a name. */
async function tableOf(context: Context): Promise<{ bytes: Uint8Array } & Record<string, unknown>> {
  const { table, ...rest } = await context.req.parseBody()
  if (!(table instanceof File)) return refuse(422, 'no-table')
  return { ...rest, bytes: new Uint8Array(await table.arrayBuffer()) }
}

/** What a charity may do as well: refer children, and hear how they are. */
function addReferralRoutes(app: Hono<Env>, desk: Desk): void {
  app.post('/api/cases', async (context) => {
    const { member } = context.get('session')
    const { referral, consent, consentBy } = await orderOf(context, orders.referral)
    const id = desk.store.together(() => {
      const opened = { member: member.id, organisation: member.organisation, consent, consentBy }
      const added = addCase(desk, { ...opened, referral: personOf(referral) })
      recordDeed(desk.store, desk.now().toISOString(), { member: member.id, action: 'refer' })
      return added
    })
    return context.json({ id }, 201)
  })
  app.post('/api/imports', async (context) => {
    const { member } = context.get('session')
    const { bytes, consent, consentBy } = await tableOf(context)
    const order = read(orders.importConsent, { consent, consentBy })
    return context.json(await importReferrals(desk, member, bytes, order))
  })
  app.get('/api/referred', (context) => context.json(listReferred(desk, requireRole(context, 'referrer'))))
}

function addCaseRoutes(app: Hono<Env>, desk: Desk): void {
  const officer = (context: Context<Env>) => requireRole(context, 'officer', 'senior')
  const view = (context: Context<Env>) => context.json(viewCase(desk, caseIdOf(context), officer(context)))
  /** What was changed may have moved a flag; the answer is the case as it is now. */
  const changed = async (context: Context<Env>) => {
    await followFlag(desk, caseIdOf(context))
    await gatherAlerts(desk)
    return view(context)
  }
  app.get('/api/cases', (context) => {
    officer(context)
    return context.json(listCases(desk))
  })
  app.get('/api/cases/:id{[0-9]+}', (context) => {
    const member = officer(context)
    const shown = viewCase(desk, caseIdOf(context), member)
    const records = shown.check?.candidates.map(({ id }) => id) ?? []
    const { reference } = shown
    recordDeed(desk.store, desk.now().toISOString(), {
      member: member.id,
      action: 'open',
      reference,
      records,
    })
    return context.json(shown)
  })
  app.put('/api/cases/:id{[0-9]+}', async (context) => {
    const member = officer(context)
    const { version, referral, reason } = await orderOf(context, orders.correction)
    correctReferral(desk, member.id, caseIdOf(context), { version, referral: personOf(referral), reason })
    return changed(context)
  })
  app.put('/api/cases/:id{[0-9]+}/consent', async (context) => {
    const member = officer(context)
    recordConsent(desk, member.id, caseIdOf(context), await orderOf(context, orders.consent))
    return changed(context)
  })
  app.post('/api/cases/:id{[0-9]+}/checks', async (context) => {
    const member = officer(context)
    await checkStatus(desk, member, caseIdOf(context), await orderOf(context, orders.check))
    return view(context)
  })
  app.post('/api/cases/:id{[0-9]+}/reviews', async (context) => {
    const member = officer(context)
    review(desk, member.id, caseIdOf(context), await orderOf(context, orders.review))
    return changed(context)
  })
  app.put('/api/cases/:id{[0-9]+}/draft', async (context) => {
    const member = officer(context)
    return context.json(keepDraft(desk, member.id, caseIdOf(context), await orderOf(context, orders.draft)))
  })
  app.post('/api/cases/:id{[0-9]+}/steps', async (context) => {
    const member = officer(context)
    takeStep(desk, member.id, caseIdOf(context), await orderOf(context, orders.step))
    return changed(context)
  })
  app.get('/api/alerts', (context) => {
    officer(context)
    return context.json(listAlerts(desk))
  })
}

function addSeniorRoutes(app: Hono<Env>, desk: Desk): void {
  app.get('/api/register', (context) => {
    requireRole(context, 'senior')
    return context.json(viewRegister(desk))
  })
  app.post('/api/register', async (context) => {
    const member = requireRole(context, 'senior')
    const result = await importRecords(desk, member, (await tableOf(context)).bytes)
    return context.json({ ...result, alerts: await gatherAlerts(desk) } satisfies ImportResult)
  })
  app.get('/api/trail', (context) => {
    requireRole(context, 'senior')
    const before = Number(context.req.query('before') ?? '')
    return context.json(readTrail(desk.store, before > 0 ? before : null))
  })
}

/** An unexpected error may hold anything in its message, so nothing of it is sent or logged but its kind and place. */
function answerTo(error: Error, context: Context, log: (line: string) => void): Response {
  if (error instanceof Refused) return context.json(error.refusal, error.status)
  if (error instanceof NamesakeError) {
    const paths = error.issues.map(({ path, code, expected }) => ({ path, code, expected }))
    const refusal: Refusal = { code: 'not-understood', paths, issues: error.issues.map(issueOf) }
    return context.json(refusal, 422)
  }
  log(`error ${error.name} at ${error.stack?.split('\n')[1]?.trim() ?? 'an unknown place'}`)
  return context.json({ code: 'broken' } satisfies Refusal, 500)
}
