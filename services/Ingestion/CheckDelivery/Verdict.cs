namespace Sozialplanung.Ingestion.CheckDelivery;

/// <summary>What became of a delivery, in plain words: green is taken over, yellow is taken over and worth a look, red is not taken over.</summary>
public sealed record Verdict(string Colour, string Text, string NextStep);
