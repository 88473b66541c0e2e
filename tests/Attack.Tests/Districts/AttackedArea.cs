namespace Sozialplanung.Attack.Tests.Districts;

/// <summary>An area; one that crosses the tree names the finest areas it is made of.</summary>
internal sealed record AttackedArea(string Code, string Level, string? Parent, params string[] Members);
