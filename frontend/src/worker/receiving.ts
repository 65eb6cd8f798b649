// What another app shares ("they sent me a playlist") goes into the inbox on this device and is written into tonight's next line.
import { leave } from '../shared/inbox';
import { sharedLine } from '../shared/shared-line';

/** Takes the posted form and sends the browser on to tonight. The text never becomes part of an address. */
export async function receive(request: Request): Promise<Response> {
  const form = await request.formData();
  const field = (name: string) => {
    const value = form.get(name);
    return typeof value === 'string' ? value : '';
  };
  const line = sharedLine({ title: field('title'), text: field('text'), url: field('url') });
  if (line !== '') await leave(line);
  return Response.redirect('/', 303);
}
