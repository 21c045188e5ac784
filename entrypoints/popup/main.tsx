import { render } from 'preact';
import { browser } from '../../platform/browser';
import { loadWhenIdle } from '../../components/boundary/later';
import { searchPart, registerPart } from './parts';
import { Popup } from './Popup';

if (browser.extension.getViews({ type: 'popup' }).includes(window))
  document.documentElement.classList.add('in-toolbar');

const root = document.getElementById('app');
if (root) {
  render(<Popup />, root);
  loadWhenIdle([searchPart, registerPart]);
}
