/** Starts the page of the workbench. */
import './styles/main.css';
import { listen } from './server/event-stream';
import { Workbench } from './workbench';

const root = document.getElementById('workbench');
if (root) listen(new Workbench(root));
