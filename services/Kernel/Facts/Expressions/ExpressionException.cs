namespace Sozialplanung.Facts.Expressions;

/// <summary>An expression cannot be read: a German sentence and the place (1-based, as a person counts characters).</summary>
public sealed class ExpressionException(int position, string message) : Exception(message)
{
    /// <summary>From 1.</summary>
    public int Position { get; } = position;
}
