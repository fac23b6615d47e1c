import type { AttentionRule } from '../rule'
import { when } from '../when'

/** The patient wrote something that no one has marked as seen. */
export const unreadComment: AttentionRule<'unread-comment'> = {
  key: 'unread-comment',
  label: 'Comment',
  tone: 'accent',
  weight: 60,
  find: ({ unreadComments, lastUnreadOn }, today) => {
    if (unreadComments === 0 || lastUnreadOn === null) return null
    const written = when(lastUnreadOn, today)
    return {
      fromDay: lastUnreadOn,
      words:
        unreadComments === 1
          ? `unread, written ${written}`
          : `${unreadComments} unread, the last one ${written}`,
    }
  },
}
