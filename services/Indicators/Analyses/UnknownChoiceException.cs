namespace Sozialplanung.Indicators.Analyses;

/// <summary>A parameter names what cannot be chosen here; the message is the German sentence that the caller reads.</summary>
internal sealed class UnknownChoiceException(string parameter, string message) : Exception(message)
{
    public string Parameter { get; } = parameter;
}
