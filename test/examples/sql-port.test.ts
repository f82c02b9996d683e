import { sqlSource } from '../../examples/sql-port.js'
import { candidateSourceContract, contractFields } from '../contract/candidates.js'

candidateSourceContract('the SQL example', (records) => sqlSource(contractFields, records))
