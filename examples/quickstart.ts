// After `npm run build`; Node 22.18 and later run it as it is: node examples/quickstart.ts
import { createRegistry, explain } from 'namesake'

const registry = createRegistry([
  {
    id: 'UK-1',
    names: [{ given: 'Philimon', family: 'TESFAY KIDANE' }],
    births: [{ date: '2001-01-01' }],
    nationalities: ['ER'],
  },
  {
    id: 'UK-2',
    names: [{ given: 'Fileman', family: 'TESFAMARIAM' }],
    births: [{ date: '2000-07-14' }],
    nationalities: ['ER'],
  },
])
const answer = await registry.find({
  id: 'R-014',
  names: ['Filmon Tesfai'],
  births: [{ age: 15, at: '2016-09' }],
  nationalities: ['Eritrean'],
})
console.log(explain(answer, { reveal: true }).text)
