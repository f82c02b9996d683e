import { useEffect, useRef, useState } from 'preact/hooks'
import type { Language, Member, Session } from '../shared/types.js'
import { askSession, takeToken } from './api.js'
import { fill, firstLanguage, LanguageContext, rememberLanguage, useWords } from './language.js'
import { type Route, useRoute } from './route.js'
import { AlertsScreen } from './screens/alerts.js'
import { CaseScreen } from './screens/case.js'
import { CasesScreen } from './screens/cases.js'
import { CorrectScreen } from './screens/correct.js'
import { ImportScreen } from './screens/import.js'
import { ReferScreen } from './screens/refer.js'
import { ReferredScreen } from './screens/referred.js'
import { RegisterScreen } from './screens/register.js'
import { SignInScreen } from './screens/sign-in.js'
import { TrailScreen } from './screens/trail.js'

/** How often the number of new alerts is asked for. */
const EVERY = 30_000

export function App() {
  const [language, setLanguage] = useState<Language>(firstLanguage)
  const [session, setSession] = useState<Session | null>(null)
  const [isOver, setOver] = useState(false)
  const route = useRoute()
  const asked = useRef(0)
  const held = useRef<Session | null>(null)
  /** Answers may overtake each other: only the last one that was asked for counts. */
  const settle = async (answer: Promise<Session>, isLeaving = false) => {
    const mine = ++asked.current
    const next = await answer.catch(() => null)
    if (next === null || mine !== asked.current) return
    const wasIn = held.current?.member ?? null
    if (wasIn !== null && next.member === null && !isLeaving) setOver(true)
    held.current = takeToken(next)
    setSession(held.current)
  }
  const refresh = () => settle(askSession('GET'))
  useEffect(() => {
    document.documentElement.lang = language
    rememberLanguage(language)
  }, [language])
  // Alerts may have come since the last screen.
  useEffect(() => void refresh(), [route.screen, route.id])
  useEffect(() => {
    const timer = setInterval(refresh, EVERY)
    addEventListener('desk-session-over', refresh)
    return () => {
      clearInterval(timer)
      removeEventListener('desk-session-over', refresh)
    }
  }, [])
  if (session === null) return null
  const enter = (next: Session) => {
    setOver(false)
    settle(Promise.resolve(next))
  }
  return (
    <LanguageContext.Provider value={language}>
      <Frame
        session={session}
        route={route}
        turn={() => setLanguage(language === 'en' ? 'fr' : 'en')}
        leave={() => settle(askSession('DELETE'), true)}
      >
        {session.member === null ? (
          <SignInScreen session={session} isOver={isOver} enter={enter} />
        ) : (
          <Screen
            key={`${route.screen} ${route.id}`}
            route={route}
            member={session.member}
            refresh={refresh}
          />
        )}
      </Frame>
    </LanguageContext.Provider>
  )
}

function Screen({ route, member, refresh }: { route: Route; member: Member; refresh: () => void }) {
  const isReferrer = member.role === 'referrer'
  switch (route.screen) {
    case 'refer':
      return <ReferScreen isReferrer={isReferrer} />
    case 'import':
      return <ImportScreen />
    case 'case':
      return isReferrer ? <ReferredScreen /> : <CaseScreen id={route.id} member={member} refresh={refresh} />
    case 'correct':
      return isReferrer ? <ReferredScreen /> : <CorrectScreen id={route.id} />
    case 'alerts':
      return <AlertsScreen />
    case 'register':
      return <RegisterScreen refresh={refresh} />
    case 'trail':
      return <TrailScreen />
    default:
      return isReferrer ? <ReferredScreen /> : <CasesScreen />
  }
}

const PLACES: Readonly<Record<Member['role'], readonly string[]>> = {
  officer: ['cases', 'alerts', 'refer', 'import'],
  senior: ['cases', 'alerts', 'refer', 'import', 'register', 'trail'],
  referrer: ['referred', 'refer', 'import'],
}

function Frame(props: {
  readonly session: Session
  readonly route: Route
  readonly turn: () => void
  readonly leave: () => void
  readonly children: preact.ComponentChildren
}) {
  const { words } = useWords()
  const { member, alerts } = props.session
  const nav = words.nav as Record<string, string>
  const places = member === null ? [] : PLACES[member.role]
  const here = places.includes(props.route.screen) ? props.route.screen : places[0]
  return (
    <>
      <button type="button" class="skip" onClick={() => document.getElementById('content')?.focus()}>
        {words.skip}
      </button>
      <header>
        <div class="bar">
          <span class="desk">{words.desk}</span>
          {member !== null && (
            <nav aria-label={nav.main}>
              {places.map((place) => (
                <a key={place} href={`#/${place}`} aria-current={place === here ? 'page' : undefined}>
                  {place === 'alerts' && alerts > 0 ? fill(nav.alertsWaiting!, { n: alerts }) : nav[place]}
                </a>
              ))}
            </nav>
          )}
          <div class="who">
            {member !== null && (
              <span>
                {member.name}, {words.roles[member.role]}
              </span>
            )}
            <button
              type="button"
              class="plain"
              lang={words.otherLanguage === 'English' ? 'en' : 'fr'}
              onClick={props.turn}
            >
              {words.otherLanguage}
            </button>
            {member !== null && (
              <button type="button" class="plain" onClick={props.leave}>
                {nav.signOut}
              </button>
            )}
          </div>
        </div>
      </header>
      <main id="content" tabIndex={-1}>
        {props.children}
      </main>
      <footer>
        {words.principle} {words.composed}
      </footer>
    </>
  )
}
