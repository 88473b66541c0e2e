using Sozialplanung.Ingestion.Deliveries;

namespace Sozialplanung.Ingestion.Sources;

/// <summary>A file that was fetched, under the name its provider gives it.</summary>
internal sealed record FetchedFile(string Name, StoredFile Stored);

/// <summary>What a web server says a file can be recognised by when it is asked for again.</summary>
internal sealed record Validators(string? ETag, string? LastModified);

/// <summary>What came of fetching: files, or that nothing has changed since.</summary>
internal sealed record Fetched(IReadOnlyList<FetchedFile> Files, Validators? Validators = null, bool IsUnchanged = false);

/// <summary>What can be said of a Bezugsquelle without delivering anything.</summary>
internal sealed record SourceLook(string FileName, string Kind, long? Size);
