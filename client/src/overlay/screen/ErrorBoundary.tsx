import { Component, type ReactNode } from 'react';
import { Button } from '../controls/Button.tsx';
import { t } from '../words/t.ts';
import { MessagePage } from './pages/MessagePage.tsx';

/** A bug in the overlay shows a page that says so; what happened at the table is safe on the server. */
export class ErrorBoundary extends Component<{ readonly children: ReactNode }, { readonly broke: boolean }> {
  override state = { broke: false };

  static getDerivedStateFromError(): { broke: boolean } {
    return { broke: true };
  }

  override render(): ReactNode {
    if (!this.state.broke) return this.props.children;
    return (
      <MessagePage title={t('appName')} about={t('errors.pageBroke')}>
        <Button kind="primary" onClick={() => location.reload()}>
          {t('errors.reload')}
        </Button>
      </MessagePage>
    );
  }
}
