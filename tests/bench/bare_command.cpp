// Does nothing, with the libraries that `lanyard` loads: what that command is measured against.

int main()
{
    return 0;
}
