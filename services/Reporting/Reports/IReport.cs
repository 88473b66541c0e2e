using Sozialplanung.Reporting.Gate;
using Sozialplanung.Reporting.Printing;

namespace Sozialplanung.Reporting.Reports;

/// <summary>
/// A kind of report. A new one is a folder with an implementation and a line in <see cref="ReportingModule"/>: address, storage,
/// waiting, series, archive and printing are the same for all.
/// </summary>
internal interface IReport
{
    /// <summary>
    /// In addresses (<c>/profiles/10044115.pdf</c>), messages and the database: a plural English noun that never changes.
    /// </summary>
    string Code { get; }

    /// <summary>One of them as its readers call it: „Gebietsprofil“.</summary>
    string Name { get; }

    /// <summary>Several of them: „Gebietsprofile“.</summary>
    string NamePlural { get; }

    /// <summary>To be raised when its text changes, so that old renditions are not taken for new ones.</summary>
    string Version { get; }

    /// <summary>Its own style, after that of all reports.</summary>
    string Style { get; }

    /// <summary>
    /// The subject as a readership may know it, and the release it would be told from; without one the current release.
    /// </summary>
    Task<Answer<SubjectInRelease>> FindAsync(
        Readership readership,
        string subject,
        Guid? release,
        CancellationToken cancellationToken
    );

    /// <summary>
    /// The subjects of a series, by the name of their group: of an area profile the areas that a level has in the release; without one
    /// in the current release.
    /// </summary>
    Task<Answer<IReadOnlyList<Subject>>> SubjectsAsync(
        Readership readership,
        string group,
        Guid? release,
        CancellationToken cancellationToken
    );

    /// <summary>Reads its values through the gate on behalf of a readership, and writes the document to be printed.</summary>
    Task<Answer<PrintableDocument>> ComposeAsync(
        Readership readership,
        string subject,
        Guid release,
        CancellationToken cancellationToken
    );
}
