export { GET } from '../../[file]/route'
