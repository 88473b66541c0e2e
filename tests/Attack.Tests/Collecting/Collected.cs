namespace Sozialplanung.Attack.Tests.Collecting;

/// <summary>All that a reader got: numbers of cells, and texts in which any number counts.</summary>
internal sealed record Collected(IReadOnlyList<Reading> Readings, IReadOnlyList<CollectedText> Texts);

/// <summary>An answer as it came: a catalogue, a page, a picture, a refusal.</summary>
internal sealed record CollectedText(string Channel, string Content);
