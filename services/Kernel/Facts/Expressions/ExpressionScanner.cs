namespace Sozialplanung.Facts.Expressions;

/// <summary>Reads an expression character by character and knows where it stands.</summary>
internal sealed class ExpressionScanner(string text)
{
    private int _next;

    /// <summary>The place of the next character, as a person counts.</summary>
    public int Position => _next + 1;

    public bool IsAtEnd
    {
        get
        {
            SkipSpace();
            return _next >= text.Length;
        }
    }

    /// <summary>The next character that is no space; the null character at the end.</summary>
    public char Peek() => IsAtEnd ? '\0' : text[_next];

    public bool TryTake(params ReadOnlySpan<char> anyOf)
    {
        if (IsAtEnd || !anyOf.Contains(text[_next]))
        {
            return false;
        }

        _next++;
        return true;
    }

    public void Expect(char character, string meaning)
    {
        if (!TryTake(character))
        {
            throw Error($"Hier wird „{character}“ erwartet ({meaning}), gefunden wurde {Found()}.");
        }
    }

    /// <summary>As many characters as the condition allows, possibly none.</summary>
    public string TakeWhile(Func<char, bool> condition)
    {
        SkipSpace();
        var start = _next;
        while (_next < text.Length && condition(text[_next]))
        {
            _next++;
        }

        return text[start.._next];
    }

    public string Found() => IsAtEnd ? "das Ende" : $"„{text[_next]}“";

    public ExpressionException Error(string message) => new(Position, message);

    private void SkipSpace()
    {
        while (_next < text.Length && char.IsWhiteSpace(text[_next]))
        {
            _next++;
        }
    }
}
