namespace Sozialplanung.Indicators.Expressions;

/// <summary>An expression cannot be read: a German sentence and the place (1-based, as a person counts characters).</summary>
internal sealed class ExpressionException(int position, string message) : Exception(message)
{
    public int Position { get; } = position;
}
