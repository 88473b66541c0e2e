using Sozialplanung.Reporting.Figures;
using Sozialplanung.Reporting.Gate;
using Sozialplanung.Reporting.Printing;
using Sozialplanung.Reporting.Reports;

namespace Sozialplanung.Reporting.AreaProfile;

/// <summary>The profile of an area (Gebietsprofil): all its indicators, beside those of the areas it lies in.</summary>
internal sealed class AreaProfileReport(ValueGate gate, FigureShelf shelf) : IReport
{
    public string Code => "profiles";

    public string Name => "Gebietsprofil";

    public string NamePlural => "Gebietsprofile";

    public string Version => "5";

    public string Style { get; } = StyleSheet.Read("AreaProfile.profile.css");

    public async Task<Answer<SubjectInRelease>> FindAsync(
        Readership readership,
        string subject,
        Guid? release,
        CancellationToken cancellationToken
    )
    {
        var answer = await gate.ProfileAsync(readership, subject, release, cancellationToken);
        return answer.Found is { } profile
            ? Answer<SubjectInRelease>.Of(
                new SubjectInRelease(new Subject(profile.Area.Code, profile.Area.Name), profile.Release)
            )
            : Answer<SubjectInRelease>.None(answer.Refusal);
    }

    public async Task<Answer<IReadOnlyList<Subject>>> SubjectsAsync(
        Readership readership,
        string group,
        Guid? release,
        CancellationToken cancellationToken
    )
    {
        var answer = await gate.AreasAsync(readership, group, release, cancellationToken);
        return answer.Found switch
        {
            null => Answer<IReadOnlyList<Subject>>.None(answer.Refusal),
            [] => Answer<IReadOnlyList<Subject>>.None($"Eine Ebene „{group}“ mit Gebieten gibt es nicht."),
            var areas => Answer<IReadOnlyList<Subject>>.Of([.. areas.Select(area => new Subject(area.Code, area.Name))]),
        };
    }

    public async Task<Answer<PrintableDocument>> ComposeAsync(
        Readership readership,
        string subject,
        Guid release,
        CancellationToken cancellationToken
    )
    {
        var answer = await gate.ProfileAsync(readership, subject, release, cancellationToken);
        return answer.Found is { } profile
            ? Answer<PrintableDocument>.Of(
                ProfilePage.Write(await AreaProfileInputs.ReadAsync(shelf, readership, profile, cancellationToken))
            )
            : Answer<PrintableDocument>.None(answer.Refusal);
    }
}
