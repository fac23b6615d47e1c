import { NotHere } from '@/components/shell/not-here'

/** Inside of the frame that is there already. */
const NotFound = () => <NotHere />

export default NotFound
