import { QrCode } from '@/components/ui/qr-code'

type PortalCodeProps = { url: string; address: string }

/** The same program on a phone: a code to point the camera at, and the address in words. */
export const PortalCode = ({ url, address }: PortalCodeProps) => (
  <div className="sheet-portal">
    <QrCode text={url} title={`Code that opens ${address} on a phone`} className="sheet-code" />
    <p>
      <b>On your phone:</b> point the camera here, or go to {address}
    </p>
  </div>
)
