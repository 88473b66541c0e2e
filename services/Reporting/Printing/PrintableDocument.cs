namespace Sozialplanung.Reporting.Printing;

/// <summary>
/// A report before it is printed: its title, the line at the foot of each sheet, its content as HTML with figures still to be
/// drawn, and the date that stands for it in the file (the release's, never the clock's: the same report is the same bytes).
/// </summary>
internal sealed record PrintableDocument(string Title, string Footer, string Body, DateTimeOffset? Date);

/// <summary>The content as it was drawn, without scripts, and the same page printed.</summary>
internal sealed record PrintedPage(string Body, byte[] Pdf);
