namespace Sozialplanung.DemoDistrict.DrawMap;

/// <summary>An area of any level, as the set of its Sozialräume (indexes).</summary>
internal sealed record DemoArea(string Code, string Name, string Level, string? Parent, int[] Members);
