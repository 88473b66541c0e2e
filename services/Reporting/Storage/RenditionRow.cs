namespace Sozialplanung.Reporting.Storage;

/// <summary>
/// One report of one subject from one release for one readership. Same definition, same release: same bytes.
/// </summary>
internal sealed class RenditionRow
{
    public required Guid Id { get; init; }

    public required string Report { get; init; }

    public required string Subject { get; init; }

    public required string SubjectName { get; init; }

    public required Guid ReleaseId { get; init; }

    public required string Audience { get; init; }

    public string Place { get; init; } = "";

    public required string Design { get; init; }

    /// <summary><c>waiting, done, failed, cancelled</c>.</summary>
    public string State { get; init; } = "waiting";

    public int Attempts { get; init; }

    /// <summary>
    /// Who has it made, for whom workers take turns: a sign-in name, with <c>/series</c> behind it for series; empty for the
    /// public, which is one asker however many people it is.
    /// </summary>
    public string Asker { get; init; } = "";

    /// <summary>The lowest of those that wait is made next.</summary>
    public long Turn { get; init; }

    public string? Error { get; init; }

    public byte[]? Html { get; init; }

    public byte[]? Pdf { get; init; }

    public string? PdfSha256 { get; init; }

    public DateTimeOffset CreatedAt { get; init; }

    public DateTimeOffset OrderedAt { get; init; }

    public DateTimeOffset? FinishedAt { get; init; }
}
