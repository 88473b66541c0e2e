using Sozialplanung.Contracts.Indicators;
using Sozialplanung.Reporting.Gate;
using Sozialplanung.Reporting.Printing;
using Sozialplanung.Reporting.Reports;
using Sozialplanung.Reporting.Writing;

namespace Sozialplanung.Reporting.Tests.Reports;

/// <summary>A report about people instead of areas, without values and figures.</summary>
internal sealed class Letter : IReport
{
    private static readonly Subject[] _friends = [new("anna", "Anna"), new("ben", "Ben")];

    public string Code => "letters";

    public string Name => "Brief";

    public string NamePlural => "Briefe";

    public string Version => "1";

    public string Style => "h1 { color: #1f4e9e; }";

    public Task<Answer<SubjectInRelease>> FindAsync(
        Readership readership,
        string subject,
        Guid? release,
        CancellationToken cancellationToken
    ) =>
        Task.FromResult(
            _friends.FirstOrDefault(friend => friend.Code == subject) is { } friend
                ? Answer<SubjectInRelease>.Of(
                    new SubjectInRelease(
                        friend,
                        new AnsweredRelease
                        {
                            Id = release ?? Guid.Empty,
                            Name = "Stand",
                            State = "published",
                            PublishedAt = null,
                            DataAsOf = null,
                        }
                    )
                )
                : Answer<SubjectInRelease>.None($"Wer ist „{subject}“?")
        );

    public Task<Answer<IReadOnlyList<Subject>>> SubjectsAsync(
        Readership readership,
        string group,
        Guid? release,
        CancellationToken cancellationToken
    ) => Task.FromResult(Answer<IReadOnlyList<Subject>>.Of(_friends));

    public Task<Answer<PrintableDocument>> ComposeAsync(
        Readership readership,
        string subject,
        Guid release,
        CancellationToken cancellationToken
    )
    {
        var name = _friends.Single(friend => friend.Code == subject).Name;
        var body = $"<main><h1>{Markup.Text($"Liebe {name} & Co")}</h1></main>";
        return Task.FromResult(
            Answer<PrintableDocument>.Of(new PrintableDocument($"Brief an {name}", "Fuß", body, DateTimeOffset.UnixEpoch))
        );
    }
}
