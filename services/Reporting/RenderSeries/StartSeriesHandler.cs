using Sozialplanung.Contracts.Indicators;
using Sozialplanung.Reporting.Gate;
using Sozialplanung.Reporting.Renditions;
using Sozialplanung.Reporting.Reports;
using Sozialplanung.Reporting.Storage;
using Sozialplanung.ServiceDefaults.Callers;
using Sozialplanung.ServiceDefaults.Errors;

namespace Sozialplanung.Reporting.RenderSeries;

/// <summary>Orders a report of every subject of a group; what is on the shelf already is not made again.</summary>
internal sealed class StartSeriesHandler(RenditionOrders orders, KnownReports reports)
{
    public async Task<IResult> StartAsync(StartSeriesRequest request, Caller caller, CancellationToken cancellationToken)
    {
        if (reports.Find(request.Report) is not { } report)
        {
            return Problems.NotFound($"Einen Bericht „{request.Report}“ gibt es nicht.");
        }

        var readership = Readership.Of(new Edition(request.PublicEdition).Of(caller));
        var answer = await report.SubjectsAsync(readership, request.SubjectGroup, request.Release, cancellationToken);
        if (answer.Found is not { } subjects)
        {
            return Problems.NotFound(answer.Refusal);
        }

        var first = await FirstAsync(report, subjects, readership, request.Release, cancellationToken);
        if (first.Found is not { Release: var release })
        {
            return Problems.NotFound(first.Refusal);
        }

        if (!release.IsReleased)
        {
            return ReadRenditionHandler.NotReleased(release);
        }

        var id = await OrderAsync(report, request.SubjectGroup, subjects, release, readership, caller, cancellationToken);
        return TypedResults.Accepted($"/series/{id}", new StartedSeries(id));
    }

    /// <summary>A subject may be newer than the release: the first one that the release knows tells which release it is.</summary>
    private static async Task<Answer<SubjectInRelease>> FirstAsync(
        IReport report,
        IReadOnlyList<Subject> subjects,
        Readership readership,
        Guid? release,
        CancellationToken cancellationToken
    )
    {
        var answer = Answer<SubjectInRelease>.None("");
        foreach (var subject in subjects.Take(5))
        {
            answer = await report.FindAsync(readership, subject.Code, release, cancellationToken);
            if (answer.Found is not null)
            {
                break;
            }
        }

        return answer;
    }

    private async Task<Guid> OrderAsync(
        IReport report,
        string group,
        IReadOnlyList<Subject> subjects,
        AnsweredRelease release,
        Readership readership,
        Caller caller,
        CancellationToken cancellationToken
    )
    {
        var id = Guid.CreateVersion7();
        await using var session = await orders.OpenAsync(cancellationToken);
        session.Add(
            new SeriesRow
            {
                Id = id,
                Report = report.Code,
                SubjectGroup = group,
                Audience = readership.Audience,
                CreatedBy = caller.UserName,
                ReleaseId = release.Id,
            }
        );
        for (var position = 0; position < subjects.Count; position++)
        {
            session.Add(
                new SeriesItemRow
                {
                    SeriesId = id,
                    Position = position,
                    RenditionId = await orders.OrderAsync(
                        session,
                        report,
                        new SubjectInRelease(subjects[position], release),
                        readership,
                        RenditionOrders.OfSeries(caller),
                        cancellationToken
                    ),
                }
            );
        }

        await session.CommitAsync(cancellationToken);
        return id;
    }
}
