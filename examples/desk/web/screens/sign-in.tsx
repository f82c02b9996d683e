import { useState } from 'preact/hooks'
import type { Session } from '../../shared/types.js'
import { askSession } from '../api.js'
import { useWords } from '../language.js'
import { Choices, Notice, RefusalNotice, Title, useDeed } from '../parts.js'

export function SignInScreen(props: {
  session: Session
  isOver: boolean
  enter: (session: Session) => void
}) {
  const { words } = useWords()
  const [who, setWho] = useState('')
  const { busy, refusal, run } = useDeed()
  const choices = props.session.members.map(({ id, name, role, organisation }) => ({
    value: id,
    label: `${name}, ${words.roles[role]}, ${organisation}`,
  }))
  const enter = (event: Event) => {
    event.preventDefault()
    if (who !== '') run(async () => props.enter(await askSession('POST', who)))
  }
  return (
    <form class="narrow" onSubmit={enter}>
      <Title name={words.signIn.title}>{words.signIn.title}</Title>
      {props.isOver && <Notice kind="note">{words.signIn.over}</Notice>}
      <p>{words.signIn.lead}</p>
      <RefusalNotice refusal={refusal} />
      <Choices name="member" legend={words.signIn.who} value={who} choices={choices} onChange={setWho} />
      <button type="submit" disabled={busy || who === ''}>
        {words.signIn.go}
      </button>
    </form>
  )
}
